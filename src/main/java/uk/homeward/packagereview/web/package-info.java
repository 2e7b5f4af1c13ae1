/** Reviews of packages on its pages and over the API. */
@NullMarked
package uk.homeward.packagereview.web;

import org.jspecify.annotations.NullMarked;
