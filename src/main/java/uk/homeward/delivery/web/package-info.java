/** The visits of a package on its case, the acts on them, and those that nobody makes. */
@NullMarked
package uk.homeward.delivery.web;

import org.jspecify.annotations.NullMarked;
