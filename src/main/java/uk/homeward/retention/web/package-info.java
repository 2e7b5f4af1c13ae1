/** What a night would delete and why, what is held, and what was deleted: on pages and over the API. */
@NullMarked
package uk.homeward.retention.web;

import org.jspecify.annotations.NullMarked;
