/** Transitions on its pages and over the API. */
@NullMarked
package uk.homeward.transition.web;

import org.jspecify.annotations.NullMarked;
