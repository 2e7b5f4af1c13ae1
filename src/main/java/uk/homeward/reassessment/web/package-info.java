/** Programmes of re-assessment for those who answer for them. */
@NullMarked
package uk.homeward.reassessment.web;

import org.jspecify.annotations.NullMarked;
