/** Connections and free places over the API. */
@NullMarked
package uk.homeward.community.web;

import org.jspecify.annotations.NullMarked;
