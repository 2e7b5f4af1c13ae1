/** The benefits log over the API. */
@NullMarked
package uk.homeward.benefits.web;

import org.jspecify.annotations.NullMarked;
