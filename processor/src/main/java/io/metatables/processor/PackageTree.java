package io.metatables.processor;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;

/** What an anchor covers: the classes of its package and of the packages below it. */
final class PackageTree {
    private final String root;

    PackageTree(ModelClass anchor) {
        this.root = anchor.packageName();
    }

    List<TableDeclaration> of(List<TableDeclaration> tables) {
        List<TableDeclaration> covered = new ArrayList<>();
        for (TableDeclaration table : tables) {
            if (covers(table.model())) {
                covered.add(table);
            }
        }
        return covered;
    }

    boolean covers(ModelClass type) {
        String packageName = type.packageName();
        return packageName.equals(root) || packageName.startsWith(root + ".") || root.isEmpty();
    }
}
