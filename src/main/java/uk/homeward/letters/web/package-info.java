/** Letters on the pages of a case, as PDF, and over the API. */
@NullMarked
package uk.homeward.letters.web;

import org.jspecify.annotations.NullMarked;
