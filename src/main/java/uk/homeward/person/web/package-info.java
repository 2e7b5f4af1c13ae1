/** People over the API. */
@NullMarked
package uk.homeward.person.web;

import org.jspecify.annotations.NullMarked;
