/** What stands behind the new way of buying care, on one page and over the API. */
@NullMarked
package uk.homeward.commissioning.web;

import org.jspecify.annotations.NullMarked;
