/** The benefits log on its pages and over the API. */
@NullMarked
package uk.homeward.benefits.web;

import org.jspecify.annotations.NullMarked;
