package testudo.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import testudo.study.design.Part;
import testudo.study.store.PartFile;

/**
 * The folder of the parts, on any file system that Hadoop knows.
 *
 * @param folder its address
 */
record Results(String folder) implements Serializable {
    private org.apache.hadoop.fs.Path path(String name) {
        return new org.apache.hadoop.fs.Path(folder, name);
    }

    private FileSystem files(Configuration configuration) throws IOException {
        return FileSystem.get(URI.create(folder), configuration);
    }

    /** Parts that are not there yet, in their order: the star points first, each of which may touch what is dear. */
    List<Part> missing(List<Part> all, Configuration configuration) throws IOException {
        FileSystem files = files(configuration);
        org.apache.hadoop.fs.Path here = new org.apache.hadoop.fs.Path(folder);
        files.mkdirs(here);
        Set<String> there = new TreeSet<>();
        for (FileStatus status : files.listStatus(here)) {
            there.add(status.getPath().getName());
        }
        return all.stream().filter(part -> !there.contains(PartFile.name(part))).toList();
    }

    /** Puts a file in place; where another attempt was first, its file stays. */
    void put(Path local, String name, long attempt, Configuration configuration) throws IOException {
        FileSystem files = files(configuration);
        org.apache.hadoop.fs.Path beside = path("." + name + "." + attempt + ".tmp");
        org.apache.hadoop.fs.Path place = path(name);
        files.copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(local.toUri()), beside);
        if (files.exists(place) || !files.rename(beside, place)) {
            files.delete(beside, false);
            if (!files.exists(place)) {
                throw new IOException("cannot put " + place + " in place");
            }
        }
    }

    /** Names of the parts that are there. */
    List<String> names(Configuration configuration) throws IOException {
        return Arrays.stream(files(configuration).listStatus(new org.apache.hadoop.fs.Path(folder)))
                .map(status -> status.getPath().getName())
                .filter(name -> name.matches("part-\\d+\\.parquet"))
                .sorted()
                .toList();
    }
}
