/**
 * What a person pays for their long-term support, apart from what the council pays: a financial assessment with its outcome,
 * told in writing with the way to appeal, looked at again each year, and never charged backwards (Care Act 2014 s14, s17;
 * Charging Regulations SI 2014/2672; Community Care and Health (Scotland) Act 2002 s1).
 */
@NullMarked
package uk.homeward.contribution;

import org.jspecify.annotations.NullMarked;
