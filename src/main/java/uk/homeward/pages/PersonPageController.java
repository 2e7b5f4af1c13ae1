package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.RestrictionLookup;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.confidentiality.Sight;
import uk.homeward.gate.GateService;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.ReferralLists;
import uk.homeward.shortterm.EpisodeLists;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Timeline;
import uk.homeward.site.Visitor;

/** A person's record: what they need us to know first, then whoever speaks for them, then their services. */
@PageController
class PersonPageController {
    private final PersonService people;
    private final Sights sights;
    private final RestrictionLookup restrictions;
    private final ReferralLists referrals;
    private final EpisodeLists episodes;
    private final CarePackageService packages;
    private final GateService gate;
    private final CircumstancesService circumstances;
    private final AuditTrail trail;
    private final Clock clock;

    PersonPageController(
            PersonService people,
            Sights sights,
            RestrictionLookup restrictions,
            ReferralLists referrals,
            EpisodeLists episodes,
            CarePackageService packages,
            GateService gate,
            CircumstancesService circumstances,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.sights = sights;
        this.restrictions = restrictions;
        this.referrals = referrals;
        this.episodes = episodes;
        this.packages = packages;
        this.gate = gate;
        this.circumstances = circumstances;
        this.trail = trail;
        this.clock = clock;
    }

    @ShowsRecord(RecordPart.IDENTITY)
    @GetMapping("/people/{reference}")
    String record(@PathVariable String reference, PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_PEOPLE);
        PersonSummary person = people.find(reference);
        if (!person.reference().equals(reference)) {
            return "redirect:/people/" + person.reference();
        }
        List<String> former = people.formerReferences(reference);
        trail.looked(reference, reference);
        model.addAttribute("formerReferences", former);
        Sight sight = sights.of(visitor, reference);
        model.addAttribute("sight", sight);
        model.addAttribute("restriction", restrictions.of(reference).orElse(null));
        model.addAttribute("mayRestrict", visitor.may(Permission.RESTRICT_RECORD));
        model.addAttribute("person", person.seenWith(sight));
        model.addAttribute("circumstances", circumstances.of(reference));
        model.addAttribute("referrals", referrals.ofPerson(reference, page));
        model.addAttribute("episodes", episodes.ofPerson(reference, false, page));
        model.addAttribute("packages", packages.ofPerson(reference));
        model.addAttribute("gate", gate.mayCommissionLongTerm(reference));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "timeline", sight.shows(RecordPart.NEEDS) ? Timeline.events(trailOf(reference, former)) : List.of());
        boolean alive = person.dateOfDeath() == null;
        boolean known = sight.shows(RecordPart.CARE);
        model.addAttribute("mayRefer", alive && visitor.may(Permission.REFER));
        model.addAttribute("mayAssess", alive && known && visitor.may(Permission.ASK_FOR_ASSESSMENT));
        model.addAttribute("mayCorrect", known && visitor.may(Permission.CORRECT_PERSON));
        model.addAttribute("mayRecordDeath", alive && known && visitor.may(Permission.RECORD_DEATH));
        model.addAttribute("mayHold", visitor.may(Permission.GOVERN_INFORMATION));
        model.addAttribute("mayExempt", gate.asks() && alive && known && visitor.may(Permission.RECORD_EXEMPTION));
        return "person";
    }

    /** What was written under a reference that was joined with this one is this person's too. */
    private List<AuditEntry> trailOf(String reference, List<String> former) {
        return Stream.concat(Stream.of(reference), former.stream())
                .flatMap(one -> trail.of(one).stream())
                .sorted(Comparator.comparing(AuditEntry::at))
                .toList();
    }
}
