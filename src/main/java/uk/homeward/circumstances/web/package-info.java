/** The circumstances of a person on pages and over the API. */
@NullMarked
package uk.homeward.circumstances.web;

import org.jspecify.annotations.NullMarked;
