package eu.commontable.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import eu.commontable.partnership.Requires;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** The plan of the house: shared ← partnership ← stakeholder ← the other features. */
@AnalyzeClasses(packages = "eu.commontable", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_ARE_A_GRAPH_WITHOUT_CIRCLES =
            slices().matching("eu.commontable.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SHARED_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("eu.commontable.shared..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "eu.commontable.shared..",
                    "java..",
                    "jakarta..",
                    "com.fasterxml..",
                    "com.openhtmltopdf..",
                    "io..",
                    "org..");

    @ArchTest
    static final ArchRule PARTNERSHIP_KNOWS_NO_OTHER_FEATURE = noClasses()
            .that()
            .resideInAPackage("eu.commontable.partnership..")
            .should()
            .dependOnClassesThat(resideInAPackage("eu.commontable..")
                    .and(resideOutsideOfPackages("eu.commontable.partnership..", "eu.commontable.shared..")));

    @ArchTest
    static final ArchRule TRANSACTIONS_ARE_OPENED_BY_WORKSPACES_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "eu.commontable.partnership..", "eu.commontable.shared.db..", "eu.commontable.shared.web..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jdbi.v3.core.Jdbi")
            .because("Workspaces enters the partnership first, so that row-level security and permissions always hold");

    @ArchTest
    static final ArchRule STATEMENTS_STAND_IN_NO_RESOURCE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jdbi..");

    @ArchTest
    static final ArchRule RESOURCES_RUN_ON_VIRTUAL_THREADS = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideOutsideOfPackage("eu.commontable.shared..")
            .should()
            .beAnnotatedWith(RunOnVirtualThread.class);

    @ArchTest
    static final ArchRule EVERY_OPERATION_IN_A_PARTNERSHIP_IS_CLASSIFIED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(new ArchCondition<>("say what they require") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean operation = method.getAnnotations().stream()
                            .map(JavaAnnotation::getRawType)
                            .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class));
                    var path = method.getOwner().getAnnotationOfType(Path.class).value();
                    if (operation && path.contains("{slug}") && !method.isAnnotatedWith(Requires.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @Requires"));
                    }
                }
            });

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Manager|Util|Utils|Helper)$");
}
