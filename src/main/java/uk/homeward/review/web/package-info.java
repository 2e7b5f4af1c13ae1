/** Reviews on its pages and over the API. */
@NullMarked
package uk.homeward.review.web;

import org.jspecify.annotations.NullMarked;
