/** The gate over the API. */
@NullMarked
package uk.homeward.gate.web;

import org.jspecify.annotations.NullMarked;
