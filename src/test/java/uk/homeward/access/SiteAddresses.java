package uk.homeward.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import uk.homeward.casefile.CaseAct;

/** Every address of the site and of its API as the application has it, with its variables: a new one is walked by itself. */
public final class SiteAddresses {

    private static final String CASE_ACT = "/cases/{reference}/{path}";

    private final List<RequestMappingInfoHandlerMapping> mappings;
    private final List<CaseAct> acts;

    public SiteAddresses(List<RequestMappingInfoHandlerMapping> mappings, List<CaseAct> acts) {
        this.mappings = mappings;
        this.acts = acts;
    }

    /** Each with the methods that it answers: {@code /api/people/{reference}  GET}. */
    Set<String> withMethods() {
        Set<String> all = new TreeSet<>();
        handled().forEach(mapping -> mapping.getPatternValues().stream()
                .flatMap(this::single)
                .forEach(path -> all.add(path + "  " + methods(mapping))));
        return all;
    }

    /** What can be looked at. */
    public Set<String> looked() {
        Set<String> all = new TreeSet<>();
        handled()
                .filter(mapping -> methods(mapping).contains("GET"))
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .flatMap(this::single)
                        .forEach(all::add));
        return all;
    }

    private Stream<RequestMappingInfo> handled() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream());
    }

    private Stream<String> single(String pattern) {
        return pattern.equals(CASE_ACT)
                ? acts.stream().map(act -> "/cases/{reference}/" + act.path())
                : Stream.of(pattern);
    }

    private static String methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? "GET"
                : String.join(
                        ",", methods.stream().map(RequestMethod::name).sorted().toList());
    }
}
