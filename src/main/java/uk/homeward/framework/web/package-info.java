/** The framework on its pages and over the API. */
@NullMarked
package uk.homeward.framework.web;

import org.jspecify.annotations.NullMarked;
