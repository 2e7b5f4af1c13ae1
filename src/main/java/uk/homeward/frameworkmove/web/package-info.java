/** The move to one framework: for those who answer for it. */
@NullMarked
package uk.homeward.frameworkmove.web;

import org.jspecify.annotations.NullMarked;
