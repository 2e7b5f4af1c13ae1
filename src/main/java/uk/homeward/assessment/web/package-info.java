/** Assessments on the pages of a case, beside forms, and over the API. */
@NullMarked
package uk.homeward.assessment.web;

import org.jspecify.annotations.NullMarked;
