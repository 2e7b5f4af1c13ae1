/** Episodes and their events over the API. */
@NullMarked
package uk.homeward.shortterm.web;

import org.jspecify.annotations.NullMarked;
