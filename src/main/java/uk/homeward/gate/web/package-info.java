/** The gate on its pages and over the API. */
@NullMarked
package uk.homeward.gate.web;

import org.jspecify.annotations.NullMarked;
