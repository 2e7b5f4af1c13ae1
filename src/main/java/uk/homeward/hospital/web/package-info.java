/** Stays in hospital, beside the form of whoever confirms a lapse. */
@NullMarked
package uk.homeward.hospital.web;

import org.jspecify.annotations.NullMarked;
