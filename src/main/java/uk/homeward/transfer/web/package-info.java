/** The transfer programme on its pages and over the API: the whole, an area, a person. */
@NullMarked
package uk.homeward.transfer.web;

import org.jspecify.annotations.NullMarked;
