package uk.homeward.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.homeward.council.CouncilProfile;

/** Gives every page its frame, the pages for errors too. */
@ControllerAdvice(annotations = PageController.class, assignableTypes = BasicErrorController.class)
class FrameAdvice {
    private final CouncilProfile council;
    private final Navigation navigation;
    private final Words words;
    private final Clock clock;
    private final boolean rehearsing;

    FrameAdvice(CouncilProfile council, Navigation navigation, Words words, Clock clock, Environment environment) {
        this.council = council;
        this.navigation = navigation;
        this.words = words;
        this.clock = clock;
        this.rehearsing = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Beside {@code @words}: what is handed to a fragment may name no bean. */
    @ModelAttribute("words")
    Words words() {
        return words;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Visitor visitor = Visitor.current();
        return new Frame(
                council.name(),
                visitor,
                navigation.of(visitor, request.getRequestURI()),
                rehearsing ? LocalDate.now(clock) : null);
    }
}
