package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Follows every link that people find from their home page, and looks at one page of each kind with axe: it opens, and whoever
 * sees, hears or moves in another way can use it (WCAG 2.2 AA).
 */
public final class AccessiblePages {

    private static final List<String> WALKERS = List.of("manager", "social-worker", "broker", "provider-a");
    private static final List<String> LEVEL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern NO_PAGE = Pattern.compile("/camunda|/sign-out|[.]csv|/pdf|/api/|/export|/vendor");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    /** Of one kind of page, other pages lead elsewhere: a case shows what can be done in it. */
    private static final int OF_A_KIND = 2;

    private final String address;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private AccessiblePages(int port) {
        address = "http://localhost:" + port;
    }

    /** Aborts the test where there is no browser; in CI there is one. */
    public static void assertAllAre(int port) {
        AccessiblePages pages = new AccessiblePages(port);
        WALKERS.parallelStream().forEach(pages::walkAs);
        assertThat(pages.faults).isEmpty();
        assertThat(pages.looked).hasSizeGreaterThan(80);
    }

    /** In a browser of their own, since each belongs to one thread. */
    private void walkAs(String walker) {
        try (Chromium chromium = Chromium.launch();
                Colleague colleague = new Colleague(chromium.browser, address, walker)) {
            walk(walker, colleague.page);
        }
    }

    private void walk(String walker, Page page) {
        Queue<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> known = new HashSet<>();
        List<String> kinds = new ArrayList<>();
        while (!next.isEmpty()) {
            String path = next.remove();
            String kind = NUMBER.matcher(path.replaceAll("[?].*", "")).replaceAll("");
            if (!known.add(path)
                    || NO_PAGE.matcher(path).find()
                    || kinds.stream().filter(kind::equals).count() >= OF_A_KIND) {
                continue;
            }
            kinds.add(kind);
            Response answer = page.navigate(address + path);
            if (answer.status() >= 400) {
                faults.add("%s is led to %s, which answers %d".formatted(walker, path, answer.status()));
                continue;
            }
            next.addAll(linksOn(page));
            if (looked.add(kind)) {
                look(page, path);
            }
        }
    }

    private void look(Page page, String path) {
        for (Rule rule : new AxeBuilder(page).withTags(LEVEL).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                faults.add("%s: %s, %s".formatted(path, rule.getId(), node.getHtml()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> linksOn(Page page) {
        return (List<String>)
                page.evalOnSelectorAll("a[href^='/']", "all => all.map(one => one.getAttribute('href').split('#')[0])");
    }
}
