/** Connections and free places on its pages and over the API. */
@NullMarked
package uk.homeward.community.web;

import org.jspecify.annotations.NullMarked;
