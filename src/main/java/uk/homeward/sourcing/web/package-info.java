/** Requirements and offers on their pages and over the API. */
@NullMarked
package uk.homeward.sourcing.web;

import org.jspecify.annotations.NullMarked;
