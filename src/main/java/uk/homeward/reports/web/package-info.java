/** The reports as pages and over the API. */
@NullMarked
package uk.homeward.reports.web;

import org.jspecify.annotations.NullMarked;
