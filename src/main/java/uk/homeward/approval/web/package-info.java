/** What waits for a second person, on its pages and over the API. */
@NullMarked
package uk.homeward.approval.web;

import org.jspecify.annotations.NullMarked;
