package uk.homeward.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.refusal.NotFound;

/** What the {@code type} of a problem leads to. */
@Hidden
@RestController
@RequestMapping("/problems")
class ProblemController {

    record Meaning(String type, int status, String title, String meaning) {}

    @GetMapping
    List<Meaning> all() {
        return Arrays.stream(ProblemType.values())
                .map(ProblemController::meaning)
                .toList();
    }

    @GetMapping("/{path}")
    Meaning one(@PathVariable String path) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.path().equals(path))
                .findFirst()
                .map(ProblemController::meaning)
                .orElseThrow(() -> new NotFound("There is no kind of problem with this name."));
    }

    private static Meaning meaning(ProblemType type) {
        return new Meaning(type.uri().toString(), type.status().value(), type.title(), type.meaning());
    }
}
