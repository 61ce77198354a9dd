package prose

// Total adds. In an integration one would write
//
//	var group errgroup.Group
//	for _, item := range items {
//		group.Go(func() error { task.Job.Send(item); return nil })
//	}
//	_, _ = group.Wait(), nil
func Total(numbers ...int) int {
	total := 0
	for _, number := range numbers {
		// _ = os.Remove(path); go func() { use(number) }()
		total += number
	}
	/* for { page, err := client.List(ctx, token); if err != nil { return err } } */
	return total
}
