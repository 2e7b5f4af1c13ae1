/** Money on its pages and over the API. */
@NullMarked
package uk.homeward.funding.web;

import org.jspecify.annotations.NullMarked;
