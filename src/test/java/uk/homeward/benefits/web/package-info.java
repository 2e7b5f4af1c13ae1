/** Proves what the pages of benefits show, to whom, and what they refuse. */
@NullMarked
package uk.homeward.benefits.web;

import org.jspecify.annotations.NullMarked;
