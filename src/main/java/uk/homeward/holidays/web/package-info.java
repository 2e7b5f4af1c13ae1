/** The administrator's page of bank holidays, and the same over the API. */
@NullMarked
package uk.homeward.holidays.web;

import org.jspecify.annotations.NullMarked;
