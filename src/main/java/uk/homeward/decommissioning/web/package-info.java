/** Services that close, on their pages and over the API. */
@NullMarked
package uk.homeward.decommissioning.web;

import org.jspecify.annotations.NullMarked;
