/** Decisions on its pages and over the API. */
@NullMarked
package uk.homeward.governance.web;

import org.jspecify.annotations.NullMarked;
