package lookups

import (
	"os"
	"strings"
	"sync"
)

func methods(table *sync.Map) string {
	value, _ := table.Load("name")
	home, _ := os.LookupEnv("HOME")
	before, _, _ := strings.Cut("a=b", "=")
	rest, _ := strings.CutPrefix(home, "/root")
	name, _ := value.(string)
	return before + rest + name
}
