package dev.limber.content;

import dev.limber.contract.GuideWords;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Validator;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.Page;
import dev.limber.model.Records;
import dev.limber.model.Slug;
import dev.limber.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes a guide of parsed files and reports everything in them that breaks the contract. Links, sources, related pages
 * and doubled slugs are left to the checks of the whole guide.
 */
public final class GuideAssembler {
    private final SourceTree tree;
    private final LocalDate today;

    /** An assembler for which no date lies in the future, and that names sections as the contract does. */
    public GuideAssembler() {
        this(SourceTree.of(List.of()), LocalDate.MAX);
    }

    /**
     * @param tree the files that may name sections otherwise than the contract: those of the theme and the content
     * @param today for dates that cannot lie in the future
     */
    public GuideAssembler(SourceTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** Builds the guide as completely as its files allow, with all diagnostics. */
    public Checked<Guide> assemble(Contents contents) {
        Findings findings = new Findings();
        Optional<Vocabulary> vocabulary = vocabulary(contents, findings);
        List<Sign> signs = SignFile.bind(data(contents, SignFile.DECLARATION, findings), findings);
        GuideSettings settings =
                new SettingsBinder(signs, findings).bind(Values.of(data(contents, DataContract.GUIDE, findings)));
        SectionHeadings headings = SectionHeadings.of(tree, settings.language());
        Set<String> unreadable = new TreeSet<>(contents.unreadable());
        PastDates past = new PastDates(today, findings);
        MoveBinder moves = new MoveBinder(settings.session().pace());
        PageRules rules = new PageRules(words(contents, vocabulary), headings, past, moves, findings);
        PagePlace place = new PagePlace();
        List<Page> pages = new ArrayList<>();
        SignNames names = new SignNames(signs, findings);
        for (ParsedPage written : contents.pages()) {
            KindDeclaration kind = place.kind(written);
            ParsedPage page = SignItems.in(written, headings.of(kind.sections()), names, findings);
            Optional<Page> bound = page(page, kind, rules, new Forms(headings, moves), findings);
            bound.ifPresentOrElse(pages::add, () -> {
                unreadable.add(page.path());
                unreadable.add(PagePlace.meantPath(page, kind));
            });
        }
        place.report(findings);
        dates(contents, past);
        Records records = new RecordBinder(findings)
                .bind(data(contents, RecordFiles.EVIDENCE, findings), data(contents, RecordFiles.CHANGES, findings));
        Guide guide = Guide.of(
                settings,
                vocabulary.orElseGet(() -> DataBinder.vocabulary(nothing(DataContract.VOCABULARY))),
                DataBinder.sources(data(contents, DataContract.SOURCES, findings)),
                DataBinder.glossary(data(contents, DataContract.GLOSSARY, findings)),
                DataBinder.synonyms(data(contents, DataContract.SYNONYMS, findings)),
                pages,
                Set.copyOf(unreadable));
        return new Checked<>(InheritedCautions.in(guide.with(records)), findings.list());
    }

    /** The vocabulary; nothing when its file could not be read, so that its keys are not judged. */
    private static Optional<Vocabulary> vocabulary(Contents contents, Findings findings) {
        YamlNode file = data(contents, DataContract.VOCABULARY, findings);
        return contents.isUnreadable(DataContract.VOCABULARY)
                ? Optional.empty()
                : Optional.of(DataBinder.vocabulary(file));
    }

    /** By what the text and the moves of pages are read. */
    private record Forms(SectionHeadings headings, MoveBinder moves) {}

    private static Optional<Page> page(
            ParsedPage page, KindDeclaration kind, PageRules rules, Forms forms, Findings findings) {
        String meant = PagePlace.meantPath(page, kind);
        if (PagePlace.isChecked(page, kind)) {
            rules.check(page, kind);
        }
        Optional<Slug> slug = new FileNames(findings).slug(meant);
        if (kind.equals(PageKinds.AREA)) {
            slug.ifPresent(name -> rules.area(page, name.value()));
        }
        return slug.filter(name -> meant.equals(page.path()))
                .map(name -> new PageBinder(page, kind, forms.headings(), forms.moves()).bind(name));
    }

    /** The names that the guide gives, before any of its pages is checked; none of sources that could not be read. */
    private static GuideWords words(Contents contents, Optional<Vocabulary> vocabulary) {
        Set<String> pages = new TreeSet<>();
        Set<String> lists = new TreeSet<>();
        Stream.concat(contents.pages().stream().map(ParsedPage::path), contents.unreadable().stream())
                .forEach(path -> {
                    pages.add(FileNames.of(path));
                    lists.add(Contract.section(path));
                });
        Set<String> sources = new TreeSet<>();
        contents.file(DataContract.SOURCES)
                .map(Values::of)
                .ifPresent(file -> file.entries().forEach(entry -> sources.add(entry.key())));
        return new GuideWords(vocabulary, pages, lists, sources);
    }

    /** Dates of what changed, and of sources. */
    private static void dates(Contents contents, PastDates past) {
        contents.file(RecordFiles.CHANGES)
                .flatMap(YamlNode::asSequence)
                .ifPresent(list -> list.items().forEach(item -> past.check(Values.of(item), "date")));
        contents.file(DataContract.SOURCES)
                .map(Values::of)
                .ifPresent(file -> file.entries().forEach(entry -> {
                    past.check(Values.of(entry.value()), "accessed");
                    past.check(Values.of(entry.value()), "published");
                }));
    }

    /** A data file, checked; an empty value when it is not there. */
    private static YamlNode data(Contents contents, FileDeclaration file, Findings findings) {
        Optional<YamlNode> root = contents.file(file);
        if (root.isEmpty() && file.required() && !contents.isUnreadable(file)) {
            findings.error(
                    Code.MISSING_FILE,
                    Span.startOf(file.path()),
                    "the file is missing: " + file.description(),
                    "Create " + file.path() + " with two lines: title: … and language: en-GB");
        }
        root.ifPresent(node -> checkData(file, node, findings));
        return root.orElseGet(() -> nothing(file));
    }

    private static void checkData(FileDeclaration file, YamlNode root, Findings findings) {
        boolean empty = root.absent();
        YamlNode node = empty && file.required() ? new Mapping(List.of(), root.span()) : root;
        if (!empty || file.required()) {
            KeyDeclaration whole = KeyDeclaration.required(file.path(), file.type(), "", file.description());
            // Keys of a data file depend on no vocabulary.
            new Validator(GuideWords.NONE, findings).value(whole, file.type(), node);
        }
    }

    private static YamlNode nothing(FileDeclaration file) {
        return new Mapping(List.of(), Span.startOf(file.path()));
    }
}
