/** The support plan on pages and over the API: written, looked at side by side. */
@NullMarked
package uk.homeward.supportplan.web;

import org.jspecify.annotations.NullMarked;
