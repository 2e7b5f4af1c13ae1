/**
 * The long-term package: the whole of what somebody gets, from the day somebody asked for an assessment. Assessment, plan and
 * sourcing stand on it, and tell it what they have come to.
 */
@NullMarked
package uk.homeward.carepackage;

import org.jspecify.annotations.NullMarked;
