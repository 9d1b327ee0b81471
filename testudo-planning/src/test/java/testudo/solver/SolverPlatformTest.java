package testudo.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SolverPlatformTest {
    /** Packages of other machines than this one are looked into where Maven has fetched them. */
    @ParameterizedTest
    @EnumSource(SolverPlatform.class)
    void theLibraryLiesInItsPackageUnderItsName(SolverPlatform platform) throws IOException {
        String version = System.getProperty("testudo.ortools");
        Path packed = Path.of(System.getProperty("testudo.repository"))
                .resolve("com/google/ortools")
                .resolve(platform.artefact())
                .resolve(version)
                .resolve(platform.artefact() + "-" + version + ".jar");
        boolean here = SolverPlatform.here().equals(Optional.of(platform));
        assumeTrue(here || Files.isRegularFile(packed), packed + " was not fetched");
        try (ZipFile jar = new ZipFile(packed.toFile())) {
            assertNotNull(jar.getEntry(platform.resource().substring(1)), platform.resource());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_X86",
        "Linux, aarch64, LINUX_ARM",
        "Mac OS X, x86_64, MAC_X86",
        "Mac OS X, aarch64, MAC_ARM",
        "Windows 11, amd64, WINDOWS_X86"
    })
    void aMachineIsToldByItsSystemAndProcessor(String system, String processor, SolverPlatform platform) {
        assertEquals(Optional.of(platform), SolverPlatform.of(system, processor));
    }

    @Test
    void aMachineWithoutAPackageHasNone() {
        assertTrue(SolverPlatform.of("Windows 11", "aarch64").isEmpty());
        assertTrue(SolverPlatform.of("SunOS", "sparcv9").isEmpty());
    }
}
