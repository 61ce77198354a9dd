package text

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"os"
	"strings"
)

func render(names []string) (string, uint64) {
	var b strings.Builder
	var raw bytes.Buffer
	sum := fnv.New64a()
	for i, name := range names {
		fmt.Fprintf(&b, "%d %s\n", i, name)
		b.WriteString(name)
		b.WriteByte('\n')
		raw.WriteString(name)
		sum.Write([]byte(name))
	}
	fmt.Fprintln(os.Stderr, raw.Len())
	fmt.Println(b.Len())
	return b.String(), sum.Sum64()
}
