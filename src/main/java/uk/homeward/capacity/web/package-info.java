/** Capacity over HTTP. */
@NullMarked
package uk.homeward.capacity.web;

import org.jspecify.annotations.NullMarked;
