package uk.homeward.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the sections that rooms show on it, by their place. */
@ControllerAdvice(annotations = PageController.class)
class SectionAdvice {
    private final List<PageSection> sections;

    SectionAdvice(List<PageSection> sections) {
        this.sections = sections;
    }

    @ModelAttribute("sections")
    Map<String, List<PageSection.Shown>> sections(HttpServletRequest request) {
        Visitor visitor = Visitor.current();
        return sections.stream()
                .flatMap(section -> section.on(request.getRequestURI(), visitor).stream())
                .collect(Collectors.groupingBy(shown -> shown.place().name()));
    }
}
