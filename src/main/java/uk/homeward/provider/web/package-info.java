/** A provider's own pages and API: all of Homeward that is open to it besides its tasks. */
@NullMarked
package uk.homeward.provider.web;

import org.jspecify.annotations.NullMarked;
