package uk.homeward.subjectaccess.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entries of a request are given out. */
record SubjectAccessMarks(
        @Schema(
                        description = "By the key of each entry whether it is given out",
                        example = "{\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\": true}")
                @Nullable
                Map<String, Boolean> given) {}
