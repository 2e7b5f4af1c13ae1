/** Capacity on its pages and over the API. */
@NullMarked
package uk.homeward.capacity.web;

import org.jspecify.annotations.NullMarked;
