package closures

import "sort"

func sorted(groups map[string][]int, keep func(int) bool) map[string][]int {
	result := map[string][]int{}
	for name, numbers := range groups {
		sort.Slice(numbers, func(i, j int) bool { return numbers[i] < numbers[j] })
		func() {
			for _, number := range numbers {
				if keep(number) {
					result[name] = append(result[name], number)
				}
			}
		}()
	}
	return result
}
