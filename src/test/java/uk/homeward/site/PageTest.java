package uk.homeward.site;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.person.RepresentativeAuthority;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;

/** The base of the tests of pages: the shared application, asked as a browser asks it, with lives played by people. */
public abstract class PageTest extends ProcessTest {
    /** Each login with its groups, as in the demo. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            entry("access-team", "access-team"),
            entry("community-connector", "community-connectors"),
            entry("social-worker", "social-workers"),
            entry("direct-care", "direct-care"),
            entry("therapist", "therapists"),
            entry("broker", "brokers"),
            entry("finance", "finance"),
            entry("manager", "managers"),
            entry("commissioner", "commissioners"),
            entry("provider-a", "providers,provider-homeward-bound"),
            entry("provider-b", "providers,provider-harbour-live-in"),
            entry("compliance", "compliance"),
            entry("information-governance", "information-governance"),
            entry("administrator", "administrators"),
            entry("democratic-services", "democratic-services"),
            entry("executive-member", "executive-member"));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AuditTrail trail;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    protected MockHttpServletResponse look(String login, String address) {
        return send(login, get(address));
    }

    /** @param fields names and values in turn */
    protected MockHttpServletResponse submit(String login, String address, String... fields) {
        return submitOnce(login, address, UUID.randomUUID().toString(), fields);
    }

    /** @param once the token that the page carried: the same for a double click */
    protected MockHttpServletResponse submitOnce(String login, String address, String once, String... fields) {
        MockHttpServletRequestBuilder form = post(address).with(csrf()).param("once", once);
        for (int at = 0; at < fields.length; at += 2) {
            form = form.param(fields[at], fields[at + 1]);
        }
        return send(login, form);
    }

    /** The page that the browser is led to, or that which is shown again. */
    protected MockHttpServletResponse submitFile(
            String login, String address, String name, byte[] content, String... fields) {
        MockMultipartHttpServletRequestBuilder form =
                multipart(address).file(new MockMultipartFile("file", name, "application/octet-stream", content));
        form.with(csrf()).param("once", UUID.randomUUID().toString());
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return send(login, form);
    }

    private MockHttpServletResponse send(String login, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return browser.perform(request.with(
                            user(login).roles(requireNonNull(GROUPS.get(login)).split(","))))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page without its random words, in which any short one can stand. */
    protected static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .replaceAll("((?:name=\"_csrf\" value|nonce)=)\"[^\"]*\"", "$1\"\"");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page as it reads, without its markup. */
    protected static String words(MockHttpServletResponse answer) {
        return text(answer)
                .replaceAll("<style.*?</style>|<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    protected List<String> looks(String login, String caseReference) {
        return trail.of(caseReference).stream()
                .filter(entry -> entry.what().equals("Looked at") && entry.who().equals(login))
                .map(AuditEntry::reference)
                .toList();
    }

    protected String personOf(String referral) {
        return referrals.find(referral).personReference();
    }

    protected String taskOf(String reference, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + step)
                .singleResult()
                .getId();
    }

    /** Somebody whose name and situation would do harm on a page that took them for markup. */
    protected String referSomebodyWithNeeds() {
        return refer(new ReferralRequest(
                null,
                new PersonDetails(
                        null,
                        "<script>alert(1)</script>",
                        "O'Hara & Sons",
                        "1941-05-17",
                        "1 Sample Street",
                        "ME14 1XQ",
                        null,
                        null,
                        Set.of(CommunicationNeed.LARGE_PRINT, CommunicationNeed.LONGER_APPOINTMENT),
                        "Welsh",
                        new RepresentativeDetails(
                                "Bronwen O'Hara", RepresentativeAuthority.COURT_APPOINTED_DEPUTY, "01632 960 200"),
                        "Bronwen O'Hara",
                        null,
                        true),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                true,
                "Millbrook",
                TODAY,
                TODAY.minusDays(2),
                null,
                "Wants to get back to <b>choir</b>."));
    }

    /** Support began today. */
    protected String referralWithSupport() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        agreeGoals(episodeOf(referral));
        confirmStart(episodeOf(referral), TODAY);
        return referral;
    }

    protected static String[] day(String field, java.time.LocalDate day) {
        return new String[] {
            field + "-day", String.valueOf(day.getDayOfMonth()),
            field + "-month", String.valueOf(day.getMonthValue()),
            field + "-year", String.valueOf(day.getYear())
        };
    }

    protected static String[] and(String[] fields, String... more) {
        return java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
