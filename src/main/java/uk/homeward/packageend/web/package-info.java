/** The end of a package on its pages and over the API. */
@NullMarked
package uk.homeward.packageend.web;

import org.jspecify.annotations.NullMarked;
