/** Ways into a service over the API. */
@NullMarked
package uk.homeward.entry.web;

import org.jspecify.annotations.NullMarked;
